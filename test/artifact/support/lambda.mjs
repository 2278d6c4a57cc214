// Stands in for the Lambda runtime: loads the code that was deployed, then answers each event, one JSON a line.
// Plain JavaScript with nothing but Node, because it runs where the repository is not.
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const began = process.cpuUsage();
const { handler } = await import(pathToFileURL(process.argv[2]).href);
const { user, system } = process.cpuUsage(began);
const say = (message) => process.stdout.write(`\u0000${JSON.stringify(message)}\n`);
say({ ready: process.version, cpuMs: (user + system) / 1000 });

for await (const line of createInterface({ input: process.stdin })) {
  try {
    const event = JSON.parse(line);
    const before = process.cpuUsage();
    const result = (await handler(event, { awsRequestId: 'request-1' })) ?? null;
    const { user, system } = process.cpuUsage(before);
    say({ result, cpuMs: (user + system) / 1000 });
  } catch (error) {
    say({ error: String(error) });
  }
}
