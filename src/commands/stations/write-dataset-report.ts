import type { DatasetReport } from '../../dataset/types.ts';
import { writeDatasetReport as streamReport } from '../../report/dataset-report-json.ts';
import { writeSarif } from '../../report/sarif.ts';
import type { Step } from '../types.ts';

/** Every finding as JSON and as SARIF for code scanning, written as streams: there may be millions. */
export async function writeDatasetReport(
  report: DatasetReport,
  { results, record }: Pick<Step, 'results' | 'record'>,
): Promise<void> {
  const [repository = '', version = ''] = record.view.run.action.split('@');
  await results.writeStream('dataset-report.json', streamReport(report));
  await results.writeStream('dataset-report.sarif', writeSarif(report, { repository, version }));
}
