/**
 * Everything that can be taken away, in the order of the dialog within each group. Another offer is
 * one more entry: its words in `i18n`, and `make` or the view where it is made.
 */
import { MATRIX_UP_TO_ACTORS } from '$lib/export/networks/ucinet-dl';
import type { ExportKind } from '$lib/export/write-export';
import type { ExportMessages } from '$lib/i18n/da/export';
import { downloadStem } from './download-stem';
import { makeFile } from './export-client';
import type { FileOffer, MakeContext, Made, Offer, OfferGroup } from './offer';
import { PROGRAM_VERSION } from './program-version';
import { today } from './today';

type OfferName = keyof ExportMessages['offer'] & ExportKind;

export const OFFERS: readonly Offer[] = [
	{
		id: 'picture',
		group: 'picture',
		label: ({ export: words }) => words.offer.picture.label,
		describe: ({ export: words }) => words.offer.picture.describe,
		view: 'map'
	},
	{
		id: 'report',
		group: 'report',
		label: ({ export: words }) => words.offer.report.label,
		describe: ({ export: words }) => words.offer.report.describe,
		view: 'report'
	},
	{
		id: 'share',
		group: 'share',
		label: ({ share: words }) => words.offer.label,
		describe: ({ share: words }) => words.offer.describe,
		view: 'share'
	},
	exported('numbers-xlsx', 'numbers'),
	exported('numbers-csv', 'numbers'),
	exported('gexf', 'network'),
	exported('graphml', 'network'),
	exported('gephi', 'network'),
	exported('kumu', 'network'),
	exported('pajek', 'network'),
	exported('dl', 'network'),
	{
		...exported('dl-matrix', 'network'),
		refuse: (workspace) =>
			(workspace.network?.actors.length ?? 0) > MATRIX_UP_TO_ACTORS
				? workspace.messages.export.tooLarge(MATRIX_UP_TO_ACTORS)
				: nobody(workspace)
	},
	exported('graphology', 'network'),
	exported('scripts', 'research'),
	exported('methods', 'research'),
	{
		id: 'project',
		group: 'project',
		label: ({ export: words }) => words.offer.project.label,
		describe: ({ export: words }) => words.offer.project.describe,
		make: makeProjectFile
	},
	{ ...exported('xlsx', 'project'), refuse: () => null }
];

/** A file that the worker makes. */
function exported(kind: OfferName, group: OfferGroup): FileOffer {
	return {
		id: kind,
		group,
		label: ({ export: words }) => words.offer[kind].label,
		describe: ({ export: words }) => words.offer[kind].describe,
		refuse: nobody,
		make: (context) => makeExport(kind, context)
	};
}

function nobody({ network, messages }: MakeContext['workspace']): string | null {
	return network === null || network.actors.length === 0 ? messages.export.nothing : null;
}

async function makeExport(
	kind: ExportKind,
	{ workspace, report, signal }: MakeContext
): Promise<Made | null> {
	const { dataset, lens, checkSettings, language } = workspace;
	if (dataset === null) return null;
	const stem = downloadStem(workspace);
	const file = await makeFile(
		{
			kind,
			dataset,
			lens,
			settings: checkSettings,
			language,
			title: workspace.title ?? stem,
			version: PROGRAM_VERSION,
			date: today(),
			stem
		},
		report,
		signal
	);
	if (file === null) return null;
	const sentences = workspace.messages.export.leftOut;
	return {
		file: new File([file.bytes as BlobPart], stem + file.ending, { type: file.type }),
		leftOut: file.leftOut.map(({ code, count }) => sentences[code](count))
	};
}

async function makeProjectFile({ workspace }: MakeContext): Promise<Made | null> {
	const made = await workspace.projectFile();
	if (made === null) return null;
	const name = `${downloadStem(workspace)}.zip`;
	const file = new File([made.bytes as BlobPart], name, { type: 'application/zip' });
	return { file, leftOut: null };
}
