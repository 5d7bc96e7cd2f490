// Run as a process of its own: moves a community and kills itself at a step.
import { type MoveStep, moveCommunity, openStore } from '../src/index.ts';

const [, , fromDirectory = '', fromUrl = '', toDirectory = '', toUrl = '', community = '', step] =
  process.argv;

const open = (directory: string, url: string) =>
  openStore({ directory, databaseUrl: url === '' ? undefined : url });

await moveCommunity({
  from: await open(fromDirectory, fromUrl),
  to: await open(toDirectory, toUrl),
  community,
  onStep: (reached: MoveStep) => {
    if (reached === step) process.kill(process.pid, 'SIGKILL');
  },
});
