// A tiny action for the rig's own tests: says what it was given, in every way an action can.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

const env = process.env;
const mode = env['RIG_MODE'];
if (mode === 'environment') {
  console.log(Object.keys(env).join('\n'));
} else if (mode === 'post') {
  console.log(
    `state ${env['STATE_job']} in ${existsSync('data/a.jsonl') ? 'the same' : 'another'} workspace`,
  );
} else if (mode === 'wait') {
  const timer = setInterval(() => undefined, 60_000);
  process.once('SIGINT', () => {
    console.log('cleaned up');
    process.exitCode = 3;
    clearInterval(timer);
  });
  console.log('waiting');
} else {
  const event = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')) as { number?: number };
  const file = env['INPUT_TRAINING-FILE'] ?? '';
  const token = env['INPUT_GITHUB-TOKEN'] || 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
  console.log(`::add-mask::${token}`);
  console.log(`event ${env['GITHUB_EVENT_NAME']} of ${event.number}`);
  console.log(`input ${file}: ${readFileSync(file, 'utf8').trim()}`);
  console.log(`token ${token}`);
  console.log('::group::Folder\ninside\n::endgroup::');
  console.log(`::error file=${file},line=1::bad line`);
  writeFileSync(`${env['RUNNER_TEMP']}/job.json`, '{}');
  appendFileSync(env['GITHUB_OUTPUT'] ?? '', `status<<X\nfailed\nX\nresults-path=${env['RUNNER_TEMP']}\n`);
  appendFileSync(env['GITHUB_STATE'] ?? '', 'job=1\n');
  appendFileSync(env['GITHUB_STEP_SUMMARY'] ?? '', '# Summary\n');
  process.stdout.write('', () => console.error('from stderr'));
  process.exitCode = 1;
}
