// The official client, as it comes from the registry, in a process of its own.
import { DefaultArtifactClient } from '@actions/artifact';

const [name = '', folder = '', retention, ...files] = process.argv.slice(2);
try {
  const options = { retentionDays: Number(retention) };
  const answer = await new DefaultArtifactClient().uploadArtifact(name, files, folder, options);
  console.log(`ANSWER ${JSON.stringify(answer)}`);
} catch (error) {
  console.log(`FAILED ${String(error).replaceAll('\n', ' ')}`);
}
