import type { Command } from 'commander';

/** The shells that commands are completed in. */
const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/**
 * Adds `completion <shell>`, which prints a script for a shell, and `complete`, which that script asks. What does both is
 * loaded for them alone.
 * @param asked the command that was asked for.
 */
export async function addCompletion(program: Command, asked: string | undefined): Promise<void> {
  if (asked === 'complete' || asked === 'completion') {
    const { default: tab } = await import('@bomb.sh/tab/commander');
    tab(program, { completionCommandName: 'completion' });
    return;
  }
  program
    .command('completion')
    .description('Print a script that completes commands in a shell.')
    .addArgument(program.createArgument('<shell>', 'the shell').choices(SHELLS));
}
