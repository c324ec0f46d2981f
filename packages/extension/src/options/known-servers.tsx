import { OPTIONS_WORDS } from '../words/options.ts';

/** The servers that answered before: each can be used again, which checks it again, or forgotten. */
export function KnownServers({
  servers,
  inUse,
  onUse,
  onForget,
}: {
  readonly servers: readonly string[];
  readonly inUse: string;
  readonly onUse: (server: string) => void;
  readonly onForget: (server: string) => void;
}) {
  const words = OPTIONS_WORDS.servers;
  const others = servers.filter((server) => server !== inUse);
  if (others.length === 0) return null;
  return (
    <div class="servers">
      <h3>{words.title}</h3>
      <ul>
        {others.map((server) => (
          <li key={server}>
            <button type="button" class="link" onClick={() => onUse(server)}>
              {words.use(server)}
            </button>
            <button type="button" class="link" onClick={() => onForget(server)}>
              {words.remove(server)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
