import { help, readOptions } from './options.ts';
import { StartProblem } from './start-problem.ts';

/** One sentence for whoever sits at the keyboard, and exit 1. What is not theirs to mend keeps its stack. */
const giveUp = (error: unknown): never => {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exit(1);
};

const start = async () => {
  process.umask(0o077); // whatever is written from here on is for the person at the keyboard alone
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') return console.log(help);
  const { startLocal } = await import('./server.ts'); // after the options: a typing error should not wait for it
  // While it is starting nothing needs to be saved: whatever is half made is made anew.
  const leave = () => process.exit(0);
  process.once('SIGINT', leave).once('SIGTERM', leave);
  const server = await startLocal(options, (line) => console.log(line));
  server.failed.catch(giveUp);
  const stop = () => {
    process.once('SIGINT', leave); // a second Ctrl-C does not wait
    server.close().then(leave, giveUp);
  };
  process.off('SIGINT', leave).off('SIGTERM', leave).once('SIGINT', stop).once('SIGTERM', stop);
  console.log(`Tilhør is ready at ${server.address}`);
};

await start().catch(giveUp);
