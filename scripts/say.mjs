// One look for what the scripts say, so that it stands out between the lines of the tools.
// It goes to stderr: what `circunomy … --json` writes to stdout stays clean for a machine.

/** @param {string} text */
export function say(text) {
  console.error(`\n▸ ${text}`);
}

/** For what must not be overlooked, such as a test that cannot run here. @param {string} text */
export function sayLoudly(text) {
  const line = '!'.repeat(80);
  console.error(`\n${line}\n! ${text.split('\n').join('\n! ')}\n${line}`);
}

/**
 * Ends the process with the code that `main` answers with, or with 1 and one plain line.
 * @param {() => Promise<number>} main
 */
export async function finish(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
