import type { DatasetReport } from '../../dataset/types.ts';
import type { ResultsFolder } from '../results-folder.ts';

export async function writeDatasetReport(report: DatasetReport, results: ResultsFolder): Promise<void> {
  results.write('dataset-report.json', JSON.stringify(report.findings.counts));
}
