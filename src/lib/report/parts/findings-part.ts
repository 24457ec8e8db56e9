/** The findings that matter most, and in the appendix all of them. */
import type { Finding, FindingKind } from '../../findings/finding';
import { describeFinding } from '../../i18n/describe-finding';
import { certaintyOf } from '../certainty';
import { PLACE_OF_FINDING } from '../place-of-finding';
import type { Block, ReportFinding } from '../report-document';
import type { ReportContext } from '../report-input';
import { isShown } from '../report-settings';

const FIRST_FINDINGS = 5;

/** The few to begin with: the most important one of each kind first, then the rest by importance. */
export function leadingFindings(findings: readonly Finding[]): Finding[] {
	const kinds = new Set<FindingKind>();
	const first = findings.filter(({ kind }) => {
		if (kinds.has(kind)) return false;
		kinds.add(kind);
		return true;
	});
	const rest = findings.filter((finding) => !first.includes(finding));
	return [...first, ...rest].slice(0, FIRST_FINDINGS);
}

/** A finding with its number, its certainty and where it can be checked. */
function reportFinding(finding: Finding, context: ReportContext): ReportFinding {
	const { dataset, language, words, messages } = context;
	const place = PLACE_OF_FINDING[finding.code];
	return {
		...describeFinding(finding, dataset, language),
		...words.findings.number[finding.code](finding),
		certainty: certaintyOf(finding, context),
		reference: { place, label: messages.app.view[place], actors: finding.actors }
	};
}

/** The findings that matter most. */
export function findingsPart(context: ReportContext): Block[] {
	const { words, analysis } = context;
	const { findings } = analysis;
	if (findings.length === 0) return [{ kind: 'text', text: words.findings.none, isNote: false }];
	const first = leadingFindings(findings);
	const isAllInAppendix = isShown(context.settings, 'all-findings');
	return [
		{ kind: 'findings', items: first.map((finding) => reportFinding(finding, context)) },
		{
			kind: 'text',
			text: words.findings.note(first.length, findings.length, isAllInAppendix),
			isNote: true
		}
	];
}

/** Every finding, for the appendix. */
export function allFindingsPart(context: ReportContext): Block[] {
	const { words, analysis } = context;
	if (analysis.findings.length === 0) {
		return [{ kind: 'text', text: words.findings.none, isNote: false }];
	}
	const rows = analysis.findings.map((finding) => {
		const { number, unit, text, certainty, reference } = reportFinding(finding, context);
		return [
			{ text: `${number} ${unit}`, tone: 'strong' as const },
			{ text },
			{ text: certainty.text, tone: 'muted' as const },
			{ text: reference.label }
		];
	});
	return [
		{
			kind: 'table',
			caption: words.findings.caption,
			head: words.findings.head,
			rows,
			widths: [15, 49, 25, 11],
			numeric: []
		}
	];
}
