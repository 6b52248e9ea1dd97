import { StartError } from '../../api/config.ts';
import { startEmbedded } from '../../api/db/embedded.ts';

/** Starts the embedded database of the folder given, prints its port, holds it until SIGTERM. */
try {
  const database = await startEmbedded({ dataDir: process.argv[2] ?? '' });
  process.once('SIGTERM', () => {
    database.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
  console.log(`port ${database.connection.port}`);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
