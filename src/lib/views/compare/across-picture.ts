/** The E-I index of each side against its interval, as a picture to save. */
import { acrossVerdict } from '$lib/findings/comparison/across-verdict';
import type { Side } from '$lib/findings/comparison/side';
import type { SideFigures } from '$lib/findings/comparison/side-figures';
import type { CompareMessages } from '$lib/i18n/da/compare';
import type { MeasuresMessages } from '$lib/i18n/da/measures';
import { formatSigned, type Language } from '$lib/i18n/language';
import { intervalSvg } from '$lib/report/pictures/interval-svg';
import type { PictureWords } from '$lib/report/pictures/picture-frame';

interface Words {
	readonly compare: CompareMessages;
	readonly reasons: MeasuresMessages['reason'];
	readonly language: Language;
}

/** The text of an SVG file, with the dots and bands of the table. */
export function acrossPicture(
	frame: PictureWords,
	sides: readonly { readonly side: Side; readonly figures: SideFigures }[],
	{ compare, reasons, language }: Words
): string {
	const words = compare.figures;
	const index = (value: number) => formatSigned(value, language, 2);
	return intervalSvg({
		...frame,
		scale: [-1, 1],
		ticks: [-1, 0, 1].map((at) => ({ at, text: at === 0 ? '0' : formatSigned(at, language, 0) })),
		parts: [
			{
				heading: words.row.eiIndex.name,
				rows: sides.map(({ side, figures: { eiIndex, eiExpected, eiChance } }) => {
					const verdict = acrossVerdict(eiChance);
					return {
						label: side.name,
						value: eiIndex.value,
						low: eiChance?.low ?? null,
						high: eiChance?.high ?? null,
						mark: eiExpected.value,
						figures:
							eiIndex.value === null
								? '–'
								: [
										index(eiIndex.value),
										eiChance && words.byLot(index(eiChance.low), index(eiChance.high))
									]
										.filter((part) => part !== null)
										.join(', '),
						verdict:
							verdict !== null
								? words.verdict[verdict]
								: eiIndex.reason === null
									? ''
									: reasons[eiIndex.reason]
					};
				})
			}
		],
		legend: {
			title: words.key.title,
			dot: words.key.value,
			outside: words.key.outside,
			band: words.key.band,
			mark: words.key.expected,
			meaning: words.row.eiIndex.meaning
		}
	});
}
