import { once } from 'node:events';
import { type Socket, connect } from 'node:net';

/** Every answer is "[1, id, error, result]". */
type Answer = readonly [kind: number, id: number, error: unknown, result: unknown];

/**
 * Firefox's own remote control. Unlike WebDriver BiDi it opens the pages of extensions, as long as Firefox was started with
 * system access allowed; there is one session at a time, whichever way it was begun.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #received = Buffer.alloc(0);
  #last = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#take(chunk));
  }

  /** Waits until Firefox listens, and begins a session. @throws after half a minute */
  static async begin(port: number): Promise<Marionette> {
    for (let attempt = 0; ; attempt += 1) {
      const socket = connect(port, '127.0.0.1');
      try {
        await once(socket, 'connect');
        const marionette = new Marionette(socket);
        await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
        return marionette;
      } catch (error) {
        socket.destroy();
        if (attempt >= 150) throw error;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  }

  /** Sends a command, "WebDriver:Navigate", and waits for the value that it answers. @throws what Firefox says is wrong */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    const text = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await answered;
    if (error !== null) throw new Error(`${command}: ${JSON.stringify(error)}`);
    return holds(result, 'value') ? result.value : result;
  }

  close(): void {
    this.#socket.destroy();
  }

  /** Messages come one after the other, each behind its length in bytes and a colon. */
  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.#received.length < end) return;
      const told: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The first message is a greeting.
      if (isAnswer(told)) this.#waiting.get(told[1])?.(told);
    }
  }
}

/** Whether something is an object that has this. */
export function holds<Key extends string>(told: unknown, key: Key): told is Record<Key, unknown> {
  return typeof told === 'object' && told !== null && key in told;
}

function isAnswer(told: unknown): told is Answer {
  return Array.isArray(told) && told.length === 4 && told[0] === 1;
}
