// What each answer looks like: taken from the sample community, whose ledger is really recorded and the same every time.
import examples from './examples.json' with { type: 'json' };

export type ExampleName = keyof typeof examples;

/** By the path of a file below `data/`, or by the name of an answer that is no file. */
export function exampleOf(name: ExampleName): unknown {
  return examples[name];
}
