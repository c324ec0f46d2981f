import { readFile } from 'node:fs/promises';
import { type EncodedBody, encodeBody } from '../encoded-body.ts';

/** A file of GraphiQL as it is sent. */
export interface GraphiqlFile {
  readonly type: string;
  readonly body: EncodedBody;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** Files by name, with how their text is come by. The library's take 70 MB of memory: only a browser's question loads them. */
const FILES: Readonly<Record<string, { type: string; text: () => Promise<string> }>> = {
  'app.css': { type: STYLE, text: async () => (await library()).css },
  'app.js': { type: SCRIPT, text: async () => (await library()).js },
  'editor.js': { type: SCRIPT, text: async () => (await library()).editorWorkerService },
  'json.js': { type: SCRIPT, text: async () => (await library()).jsonWorker },
  'graphql.js': { type: SCRIPT, text: async () => (await library()).graphqlWorker },
  'page.css': { type: STYLE, text: () => own('page.css') },
  'prepare.js': { type: SCRIPT, text: () => own('prepare.js') },
  'start.js': { type: SCRIPT, text: () => own('start.js') },
};

/** Each is compressed once. */
const made = new Map<string, Promise<EncodedBody>>();

/** A file of GraphiQL by its name; null where there is none. */
export async function graphiqlFile(name: string): Promise<GraphiqlFile | null> {
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (file === undefined) return null;
  const body = made.get(name) ?? file.text().then(encodeBody);
  made.set(name, body);
  return { type: file.type, body: await body };
}

function library() {
  return import('@graphql-yoga/render-graphiql/graphiql');
}

function own(name: string): Promise<string> {
  return readFile(new URL(`browser/${name}`, import.meta.url), 'utf8');
}
