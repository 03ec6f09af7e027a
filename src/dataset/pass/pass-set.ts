import { createHash } from 'node:crypto';
import path from 'node:path';
import type { UploadSource } from '../../provider/types.ts';
import type { FindingLog } from '../findings/finding-log.ts';
import { readHead, sampleLines } from '../read/sample.ts';
import type { SourceFile } from '../read/resolve-files.ts';
import { uploadName } from '../read/upload-name.ts';
import { datasetChanged, uploadSource, wholeFile, type UploadPart } from '../read/upload-source.ts';
import { findWrongFormat } from '../rules/detect-format.ts';
import type { DatasetFile, Format, SetRole } from '../types.ts';
import { newRows } from './block-rows.ts';
import { reportFile, reportNoData } from './file-findings.ts';
import { markLength, passFile } from './pass-file.ts';
import { newTotals, type FileCollector, type SideTotals } from './set-collector.ts';
import { SideWriter } from './side-writer.ts';
import type { Examiner } from './types.ts';

export interface SetPass {
  readonly role: SetRole;
  readonly format: Format;
  readonly files: readonly SourceFile[];
  readonly trackedByGit: ReadonlySet<string>;
  readonly examiner: Examiner;
  readonly log: FindingLog;
  /** Folder for the sides of a split; null where the files are uploaded as they are. */
  readonly sidesFolder: string | null;
  readonly takesByteOrderMark: boolean;
  readonly signal: AbortSignal | undefined;
  readonly onBytes: (bytes: number) => void;
}

/** One side with the bytes that will be uploaded. */
export interface PassedSide {
  readonly totals: SideTotals;
  readonly upload: UploadSource;
}

export interface PassedSet {
  readonly files: readonly DatasetFile[];
  readonly training: PassedSide;
  /** What was held out; null without a split. */
  readonly heldOut: PassedSide | null;
}

/** Takes the files of one set through the checks, once. */
export async function passSet(pass: SetPass): Promise<PassedSet> {
  const writers = pass.sidesFolder === null ? null : await openWriters(pass.sidesFolder);
  try {
    return await passFiles(pass, writers);
  } catch (error) {
    await Promise.all(writers?.map((writer) => writer.abandon()) ?? []);
    throw error;
  }
}

async function passFiles(
  pass: SetPass,
  writers: readonly [SideWriter, SideWriter] | null,
): Promise<PassedSet> {
  const sides = [newTotals(), newTotals()] as const;
  const lineSink = pass.log.openRun();
  const fileSink = pass.log.openRun();
  const joined = createHash('sha256');
  const free: ArrayBuffer[] = [];
  const files: DatasetFile[] = [];
  const parts: UploadPart[] = [];
  for (const [index, file] of pass.files.entries()) {
    const collector: FileCollector = {
      role: pass.role,
      place: { index, path: file.path },
      sides,
      writers,
      sink: lineSink,
      lines: 0,
      examples: 0,
      crlf: null,
    };
    for (const side of sides) side.table.startFile();
    let seen = 0;
    const onBytes = (bytes: Uint8Array): void => {
      // A single file's own digest serves. Within joined bytes a byte order mark would be part of a line.
      const skip = index > 0 && seen === 0 ? markLength(bytes) : 0;
      if (pass.files.length > 1) joined.update(bytes.subarray(skip));
      seen += bytes.length;
      pass.onBytes(bytes.length);
    };
    const head = await readHead(file);
    const noData = reportNoData(head, file.bytes, collector, fileSink);
    const wrong = noData ? null : findWrongFormat(sampleLines(head, file.bytes), pass.format);
    if (wrong !== null)
      fileSink('wrong-format', wrong, { role: pass.role, file: collector.place, line: null });
    const examiner = noData ? idle(pass.examiner) : pass.examiner;
    const bytes = await passFile(file, {
      examiner,
      collector,
      onBytes,
      holdToRules: wrong === null,
      signal: pass.signal,
      free,
    });
    if (bytes.bytes !== file.bytes) throw datasetChanged(file.path);
    if (!noData) reportFile(bytes, collector, fileSink, pass.takesByteOrderMark);
    const newline = !bytes.endsWithNewline && index < pass.files.length - 1;
    if (newline) joined.update('\n');
    parts.push({
      path: file.path,
      absolute: file.absolute,
      from: index > 0 && bytes.byteOrderMark ? 3 : 0,
      to: bytes.bytes,
      newline,
      size: file.bytes,
      modifiedMs: file.modifiedMs,
    });
    files.push({
      path: file.path,
      bytes: bytes.bytes,
      sha256: bytes.sha256,
      examples: collector.examples,
      trackedByGit: pass.trackedByGit.has(file.real),
    });
  }
  const first = files[0]?.path ?? 'dataset';
  if (writers === null) {
    const digest = files.length === 1 && files[0] !== undefined ? files[0].sha256 : joined.digest('hex');
    const upload = uploadSource(uploadName(first, digest), digest, parts);
    return { files, training: { totals: sides[0], upload }, heldOut: null };
  }
  const [training, heldOut] = await Promise.all([
    closeSide(writers[0], sides[0], first),
    closeSide(writers[1], sides[1], first),
  ]);
  return { files, training, heldOut };
}

async function openWriters(folder: string): Promise<readonly [SideWriter, SideWriter]> {
  return [
    await SideWriter.open(path.join(folder, 'training.jsonl')),
    await SideWriter.open(path.join(folder, 'validation.jsonl')),
  ];
}

async function closeSide(writer: SideWriter, totals: SideTotals, first: string): Promise<PassedSide> {
  const digest = await writer.close();
  const part = await wholeFile(writer.path, writer.path);
  return { totals, upload: uploadSource(uploadName(first, digest), digest, [part]) };
}

/** Hashes a file's bytes without a look at its lines. */
function idle(examiner: Examiner): Examiner {
  const none = { roles: {}, calls: {} };
  return {
    ...examiner,
    examine: async ({ buffer }) => ({
      buffer,
      lines: 0,
      rows: newRows(0, false),
      findings: [],
      crlf: null,
      names: [none, none],
    }),
  };
}
