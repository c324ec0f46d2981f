import { unanswered } from './failure.ts';

/**
 * What a server answered, as JSON; null where it is none.
 * @throws ServerFailure where the answer began and never came to its end
 */
export async function readBody(server: string, response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw unanswered(server, error);
  }
}
