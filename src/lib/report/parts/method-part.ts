/** Under which lens, from which data, with which chance, and what is not known. */
import { lensWords } from '../../i18n/lens-words';
import { drawsFor } from '../../measures/groups/against-draws';
import type { Block } from '../report-document';
import type { ReportContext } from '../report-input';

export function methodPart(context: ReportContext): Block[] {
	const { words, messages, names, lens, dataset, rows, figures, version } = context;
	const told = words.method;
	const { silos, bands } = figures;
	const { answered, responseShare } = silos.response;
	const chance = [
		...(silos.groups.some(({ chance }) => chance.low !== null)
			? [told.chanceText(drawsFor(silos.pairCount), lens.groupBy)]
			: []),
		...(bands ? [told.bandsText(bands.draws, bands.lostShare)] : []),
		told.seedText(lens.seed)
	];
	const lensText = lensWords(lens, dataset, names, messages.app.lens, messages.lensPresets.name);
	const tiesText = told.tiesText(
		lens.layers.map((layer) => messages.taxonomy.layer[layer]),
		messages.taxonomy.direction[lens.direction]
	);
	const items = [
		{ term: told.lens, text: `${capitalised(lensText.join(' · '))}. ${tiesText}` },
		{ term: told.data, text: told.dataText(rows) },
		{ term: told.missing, text: missingText(context) },
		{
			term: told.answers,
			text:
				responseShare === null
					? told.answersUnknown
					: told.answersText(answered.length, silos.actorCount, responseShare)
		},
		{ term: told.chance, text: chance.join(' ') },
		{ term: told.limits, text: `${told.limitsText} ${told.programText(version)}` }
	];
	return [{ kind: 'terms', items }];
}

function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Cells that the report reads and that are empty, counted. */
function missingText({ words, visible, analysis }: ReportContext): string {
	const told = words.method.missingText;
	const { actors, ties, forums, memberships } = visible;
	const seated = new Set(memberships.map(({ forum }) => forum));
	const counts = [
		[told.sector, actors.filter(({ sector }) => sector === null).length, actors.length],
		[told.district, actors.filter(({ districts }) => districts.length === 0).length, actors.length],
		[told.level, actors.filter(({ level }) => level === null).length, actors.length],
		[told.step, ties.filter(({ step }) => step === null).length, ties.length],
		[told.reporter, ties.filter(({ reportedBy }) => reportedBy === null).length, ties.length],
		[told.members, forums.filter(({ id }) => !seated.has(id)).length, forums.length]
	] as const;
	const parts = counts.flatMap(([say, without, all]) => (without > 0 ? [say(without, all)] : []));
	const untold = analysis.checks.filter(({ answer }) => answer === 'cannot-tell').length;
	if (untold > 0) parts.push(words.method.cannotTell(untold));
	return parts.length === 0 ? words.method.nothingMissing : `${parts.join('; ')}.`;
}
