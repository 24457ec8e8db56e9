/** The what-if worker: a message in, the desk's answer out; between messages it rehearses. */
import { afterCrossing } from './crossing';
import { SweepPool } from './pool';
import { WhatIfDesk } from './what-if-desk';
import type { WhatIfRequest } from './what-if-protocol';

const pool = new SweepPool();
const desk = new WhatIfDesk(
	(response) => self.postMessage(response),
	(network, isWanted) => pool.prepare(network, { isWanted })
);

self.onmessage = ({ data }: MessageEvent<WhatIfRequest>) => {
	void desk.hear(afterCrossing(data)).then(() => desk.rehearse());
};
