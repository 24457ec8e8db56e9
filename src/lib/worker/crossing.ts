/** Messages that carry a data set, packed for the way to another thread and unpacked behind it. */
import type { Dataset } from '../model/dataset';
import { packDataset, unpackDataset } from '../model/packed-dataset';

/** The message with its data set, and that of its result, packed; for `postMessage` alone. */
export function beforeCrossing<Message>(message: Message): Message {
	return withDatasets(message, packDataset);
}

/** The message as it was before it was packed. */
export function afterCrossing<Message>(message: Message): Message {
	return withDatasets(message, unpackDataset);
}

/** The part of a Worker that its clients need. */
interface Port<Sent, Heard> {
	postMessage(message: Sent): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<Heard>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}

/** A worker to which data sets cross packed, seen from the page. */
export function packingPort<Sent, Heard>(worker: Worker): Port<Sent, Heard> {
	return {
		postMessage: (message) => worker.postMessage(beforeCrossing(message)),
		terminate: () => worker.terminate(),
		set onmessage(hear: ((event: MessageEvent<Heard>) => void) | null) {
			worker.onmessage =
				hear && (({ data }) => hear(new MessageEvent('message', { data: afterCrossing(data) })));
		},
		set onerror(hear: ((event: ErrorEvent) => void) | null) {
			worker.onerror = hear;
		}
	};
}

/** What a message may carry: a project that is to be kept, or one that was imported. */
interface Carrier {
	readonly dataset?: Dataset | null;
	readonly result?: { readonly dataset?: Dataset | null };
}

function withDatasets<Message>(message: Message, change: (dataset: Dataset) => unknown): Message {
	const { dataset, result } = message as Carrier;
	if (dataset) return { ...message, dataset: change(dataset) };
	if (!result?.dataset) return message;
	return { ...message, result: { ...result, dataset: change(result.dataset) } };
}
