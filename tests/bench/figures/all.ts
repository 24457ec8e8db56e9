/** Every figure, in the order of the table. */
import type { Figure } from '../figure';
import { communitiesFigure } from './communities';
import { filesFigure, memoryFigure } from './files';
import { layoutFigure } from './layout';
import { firstLoadFigure, panningFigure } from './page';
import { eigenvectorFigure, pagerankFigure } from './ranks';
import { sampledFigure } from './sampled';
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
	trapsFigure,
	sampledFigure,
	layoutFigure,
	panningFigure,
	firstLoadFigure
];
