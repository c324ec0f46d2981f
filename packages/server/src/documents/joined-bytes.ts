/** Answers are put together here before their length is known; longer ones get room of their own. */
const ROOM = Buffer.allocUnsafeSlow(256 * 1_024);

/** In UTF-8 a unit of UTF-16 takes up to three bytes. */
const MOST_BYTES_OF_UNIT = 3;

/** A call into the encoder takes as long as so many characters do here. */
const SHORT = 48;

/** Pieces one after the other as UTF-8: text is encoded, bytes are taken as they are. */
export function joinedBytes(pieces: readonly (string | Uint8Array)[]): Buffer<ArrayBuffer> {
  let most = 0;
  for (const piece of pieces) {
    most += typeof piece === 'string' ? piece.length * MOST_BYTES_OF_UNIT : piece.byteLength;
  }
  const own = most > ROOM.byteLength;
  const room = own ? Buffer.allocUnsafeSlow(most) : ROOM;
  let end = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      end = write(room, piece, end);
    } else {
      room.set(piece, end);
      end += piece.byteLength;
    }
  }
  return own ? room.subarray(0, end) : Buffer.from(room.subarray(0, end));
}

/** Writes text at a place, and tells where it ends. */
function write(room: Buffer, text: string, start: number): number {
  if (text.length > SHORT) return start + room.write(text, start);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_OF_ASCII) return start + room.write(text, start);
    room[start + at] = unit;
  }
  return start + text.length;
}

const LAST_OF_ASCII = 0x7f;
