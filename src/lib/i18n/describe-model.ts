/** The parallel and the integrated model in words and figures. */
import type { PlanModel } from '../findings/structure/structure-model';
import { formatNumber, formatShare, type Language } from './language';
import { messages } from './messages';
import type { TemplatesMessages } from './da/templates';

export interface ModelRow {
	readonly id: keyof TemplatesMessages['model']['row'];
	readonly name: string;
	/** `–` where the data do not say. */
	readonly value: string;
}

/** Which model it looks like, or why that cannot be told: one sentence. */
export function modelSays(
	{ answer, reason, jointTeamShare }: PlanModel,
	language: Language
): string {
	const words = messages(language).templates.model;
	if (answer === 'cannot-tell') {
		return reason === null
			? words.answer[answer]
			: `${words.answer[answer]}. ${words.reason[reason]}`;
	}
	return words.says[answer](formatShare(jointTeamShare ?? 0, language));
}

/** The figures behind it, in the order in which they are read. */
export function modelRows(model: PlanModel, language: Language): ModelRow[] {
	const words = messages(language).templates.model;
	const count = (value: number | null) => (value === null ? '–' : formatNumber(value, language));
	const ofPlan = (actors: readonly string[], share: number | null) =>
		share === null
			? '–'
			: words.ofCount(actors.length, model.planStaff.length, formatShare(share, language));
	const values: Readonly<Record<ModelRow['id'], string>> = {
		answer: words.answer[model.answer],
		planStaff: count(model.planStaff.length),
		municipalStaff: count(model.municipalStaff.length),
		jointTeam: ofPlan(model.inJointTeam, model.jointTeamShare),
		withMunicipal: ofPlan(model.withMunicipal, model.withMunicipalShare),
		pairsAcross: count(model.pairsAcross),
		perActor:
			model.pairsAcrossPerActor === null
				? '–'
				: formatNumber(model.pairsAcrossPerActor, language, 1),
		handOvers: count(model.handOvers),
		inBoth: count(model.inBoth.length)
	};
	return (Object.keys(values) as ModelRow['id'][]).map((id) => ({
		id,
		name: words.row[id],
		value: values[id]
	}));
}
