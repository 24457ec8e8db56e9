/** A copy in every form in which anything can leave the program, opened however deep. */
import { unzipSync } from 'fflate';
import { writeZippedDataPackage } from '../../../src/lib/export/project/tabular-data-package';
import { EXPORT_KINDS, writeExport } from '../../../src/lib/export/write-export';
import type { Dataset } from '../../../src/lib/model/dataset';
import { openingLens } from '../../../src/lib/model/lens';
import { docx } from '../../../src/lib/report/write/docx';
import { htmlFile } from '../../../src/lib/report/write/html-file';
import { markdown } from '../../../src/lib/report/write/markdown';
import { openingState } from '../../../src/lib/workspace/project/project-state';
import { writeProjectFile } from '../../../src/lib/workspace/project/write-project-file';
import { makeReport } from '../../report/make-report';
import { exportRequest, exportWords } from '../export-request';

/** A file, and what is in it where it is a zip, however deep. */
export function opened(path: string, bytes: Uint8Array): [string, Buffer][] {
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
	const inside = isZip
		? Object.entries(unzipSync(bytes)).flatMap(([name, part]) => opened(`${path}/${name}`, part))
		: [];
	return [[path, Buffer.from(bytes)], ...inside];
}

/** The copy in every form in which anything can leave the program. */
export function filesOf(copy: Dataset): [string, Buffer][] {
	const encode = (text: string) => new TextEncoder().encode(text);
	const report = makeReport(copy, 'da');
	const project = writeProjectFile(openingState(copy), null, openingLens(copy));
	return [
		...opened('copy.zip', writeZippedDataPackage(copy)),
		...opened('project.zip', project),
		...EXPORT_KINDS.flatMap((kind) =>
			opened(kind, writeExport(kind, exportRequest(copy), exportWords(copy)).bytes)
		),
		...opened('report.docx', docx(report, null)),
		...opened('report.html', encode(htmlFile(report))),
		...opened('report.md', encode(markdown(report)))
	];
}
