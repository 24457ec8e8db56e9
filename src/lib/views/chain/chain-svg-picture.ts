/** The chain of the screen as a picture to save. */
import type { Governance } from '$lib/findings/governance/governance';
import { LINK_STATES } from '$lib/findings/governance/governance-links';
import { formatNumber, type Language } from '$lib/i18n/language';
import type { Messages } from '$lib/i18n/messages';
import type { Names } from '$lib/i18n/name-lookup';
import { lookOf, type SectorLook } from '$lib/map/looks/sector-look';
import type { ActorId, Dataset, SectorId } from '$lib/model/dataset';
import { chainSvg } from '$lib/report/pictures/chain-svg';
import type { PictureWords } from '$lib/report/pictures/picture-frame';
import { BOX_PAD, chainPicture } from './chain-picture';
import { districtsText, scopeLetters } from './forum-words';
import { cutLabel } from './wrap-label';

/** Pixels that the forums share; wider where their boxes would be too narrow to read. */
const WIDTH = 1100;
const META_SIZE = 11.5;

export interface ChainSource {
	readonly dataset: Dataset;
	readonly governance: Governance;
	readonly looks: ReadonlyMap<SectorId, SectorLook>;
	readonly names: Names;
	readonly messages: Messages;
	readonly language: Language;
}

/** The text of an SVG file. */
export function chainSvgPicture(words: PictureWords, source: ChainSource): string {
	const { dataset, governance, looks, names, messages, language } = source;
	const told = messages.chain.picture;
	const factsOf = new Map(governance.forums.map((facts) => [facts.forum.id, facts]));
	const linkOf = new Map(governance.links.map((link) => [link.lower, link]));
	const sectorOf = new Map(dataset.actors.map((actor) => [actor.id, actor.sector]));
	const picture = chainPicture(
		governance.forums.map(({ forum, parent }) => ({
			id: forum.id,
			label: names.forum(forum.id),
			level: forum.level,
			parent
		})),
		WIDTH
	);
	const colourOf = (sector: SectorId | null) => {
		const look = lookOf(looks, sector);
		return words.theme.dark ? look.colourDark : look.colour;
	};
	const markOf = (actor: ActorId) => {
		const sector = sectorOf.get(actor) ?? null;
		return { colour: colourOf(sector), shape: lookOf(looks, sector).shape };
	};
	const shown = [...dataset.sectors.map(({ id }) => id), null].filter((sector) =>
		governance.forums.some((facts) => facts.sectors.some((part) => part.sector === sector))
	);
	return chainSvg({
		...words,
		width: picture.width,
		height: picture.height,
		bands: picture.bands.map(({ level, top, height, isEmpty }) => {
			const name = level === null ? messages.chain.noLevel : names.level(level);
			return { label: isEmpty ? `${name}  ${told.noneHere}` : name, top, height };
		}),
		apart: picture.apartFrom === null ? null : { x: picture.apartFrom, label: told.apart },
		boxes: picture.boxes.map((box) => {
			const facts = factsOf.get(box.id)!;
			const inner = box.width - 2 * BOX_PAD;
			const total = facts.sectors.reduce((sum, { count }) => sum + count, 0);
			return {
				...box,
				size: (box.width < 150 ? told.shortSize : told.size)(facts.seats.length),
				places:
					dataset.districts.length === 0
						? ''
						: cutLabel(districtsText(facts.forum, names, messages), inner, META_SIZE),
				letters: scopeLetters(facts.forum, messages).join(' '),
				strip: facts.sectors.map(({ sector, count }) => ({
					colour: colourOf(sector),
					share: count / total
				}))
			};
		}),
		links: picture.links.flatMap((drawn) => {
			const link = linkOf.get(drawn.lower);
			if (!link) return [];
			const { state, carriers } = link;
			const count =
				state === 'none'
					? '×'
					: state === 'unknown'
						? '?'
						: formatNumber(carriers?.length ?? 0, language);
			return [{ ...drawn, state, count, carriers: (carriers ?? []).map(markOf) }];
		}),
		legend: {
			title: told.legend,
			links: LINK_STATES.filter((state) =>
				governance.links.some((link) => link.state === state)
			).map((state) => ({ state, label: messages.chain.stateMeaning[state] })),
			sectors: shown.map((sector) => ({
				label: sector === null ? messages.taxonomy.missing : names.sector(sector),
				colour: colourOf(sector),
				shape: lookOf(looks, sector).shape
			})),
			strip: told.strip
		}
	});
}
