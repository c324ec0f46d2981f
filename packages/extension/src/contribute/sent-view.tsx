import { useEffect, useRef } from 'preact/hooks';
import { CONTRIBUTE_WORDS } from '../words/contribute.ts';
import type { Sent } from './send-contribution.ts';

/** That it has arrived, and the code by which the reader can ask what became of it. */
export function SentView({
  server,
  sent: { code, doubled },
  onClose,
}: {
  readonly server: string;
  readonly sent: Extract<Sent, { kind: 'QUEUED' }>;
  readonly onClose: () => void;
}) {
  const words = CONTRIBUTE_WORDS;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="contribute">
      <h2 ref={title} tabIndex={-1}>
        {doubled ? words.doubled : words.sent}
      </h2>
      <p>{words.keep}</p>
      <p>
        <output class="code">{code}</output>
      </p>
      <p>
        <a href={`${server}/contributions?code=${code}`} target="_blank" rel="noreferrer">
          {words.ask}
        </a>
      </p>
      <button type="button" class="button" onClick={onClose}>
        {words.close}
      </button>
    </section>
  );
}
