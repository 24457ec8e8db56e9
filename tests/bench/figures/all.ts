/** Every figure, in the order of the table. */
import type { Figure } from '../figure';
import { communitiesFigure } from './communities';
import { filesFigure, memoryFigure } from './files';
import { eigenvectorFigure, pagerankFigure } from './ranks';
import { closenessFigure, fixedSourcesFigure, sweepFigure, wholeFigure } from './sweep';
import { trapsFigure } from './traps';
import { rolesFigure, trianglesFigure } from './triangles';
import { removalsFigure, whatIfFigure } from './what-if';

export const FIGURES: readonly Figure[] = [
	sweepFigure,
	closenessFigure,
	fixedSourcesFigure,
	wholeFigure,
	rolesFigure,
	trianglesFigure,
	pagerankFigure,
	eigenvectorFigure,
	communitiesFigure,
	filesFigure,
	memoryFigure,
	whatIfFigure,
	removalsFigure,
	trapsFigure
];

interface OpenFigure {
	readonly what: string;
	readonly size: string;
	readonly asked: string;
	readonly why: string;
}

const BROWSER = 'not measured yet: needs a browser';

/** What is asked and not measured here. */
export const OPEN_FIGURES: readonly OpenFigure[] = [
	{
		what: 'betweenness, sampled, eps 0.01 delta 0.1, seeds 1-5',
		size: 'L',
		asked: '0.8 s (0.25 s)',
		why: 'not measured yet: the measures have no sampled betweenness'
	},
	{
		what: 'layout to the quality of graphology’s 500 ForceAtlas2 rounds',
		size: 'M',
		asked: '10x (40x)',
		why: BROWSER
	},
	{
		what: 'panning with software GL against sigma’s default programs',
		size: 'M',
		asked: '5x (15x)',
		why: BROWSER
	},
	{
		what: 'first-load JavaScript, gzip, against Gephi Lite',
		size: '',
		asked: '250 kB (110 kB)',
		why: BROWSER
	}
];
