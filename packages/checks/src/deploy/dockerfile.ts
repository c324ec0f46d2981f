import { Copy, DockerfileParser, type Instruction, JSONInstruction } from 'dockerfile-ast';
import * as v from 'valibot';

/** One step of a Dockerfile, as its engine would take it. */
export interface Step {
  /** In capitals: "RUN". */
  readonly keyword: string;
  /** Its words; of the JSON form without brackets and quotes. */
  readonly words: readonly string[];
  /** The whole of it after the keyword. */
  readonly text: string;
  /** Flags by name: `from`, `chown`. */
  readonly flags: Readonly<Record<string, string>>;
}

/** A stage: its name, empty for the last one, and its steps in order. */
export interface Stage {
  readonly name: string;
  readonly image: string;
  readonly steps: readonly Step[];
}

/** Reads the stages of a Dockerfile. @throws RangeError where it has none. */
export function readDockerfile(text: string): readonly Stage[] {
  const file = DockerfileParser.parse(text);
  const stages: { name: string; image: string; steps: Step[] }[] = [];
  for (const instruction of file.getInstructions()) {
    if (instruction.getKeyword() === 'FROM') {
      const [image = '', , name = ''] = wordsOf(instruction);
      stages.push({ name, image, steps: [] });
    } else stages.at(-1)?.steps.push(toStep(instruction));
  }
  if (stages.length === 0) throw new RangeError('the Dockerfile has no FROM');
  return stages;
}

function toStep(instruction: Instruction): Step {
  const flagged = instruction instanceof JSONInstruction || instruction instanceof Copy;
  const flags = flagged
    ? instruction.getFlags().map((flag) => [flag.getName(), flag.getValue() ?? ''] as const)
    : [];
  const text = instruction.getRawArgumentsContent() ?? '';
  const listed = v.safeParse(WordList, text.replace(/^(?:--\S+\s+)*(?:CMD\s+)?/, ''));
  const words = wordsOf(instruction).filter((word) => !/^--\w+=/.test(word));
  return {
    keyword: instruction.getKeyword(),
    words: listed.success ? listed.output : words,
    text,
    flags: Object.fromEntries(flags),
  };
}

/** The form of a command in JSON. */
const WordList = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

function wordsOf(instruction: Instruction): string[] {
  return instruction.getArguments().map((argument) => argument.getValue());
}
