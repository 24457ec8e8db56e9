import { expect, test } from 'vitest';
import { structureOf } from '../../../../src/lib/findings/structure/structure';
import { sectorLooks } from '../../../../src/lib/map/looks/sector-look';
import { emptyDataset } from '../../../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../../../src/lib/model/lens';
import {
	kindLooks,
	structureBlocks
} from '../../../../src/lib/views/compare/template/structure-table';
import { loadExample } from '../../../support/load-example';

const slagelse = await loadExample('slagelse');
const varde = await loadExample('templates/varde');
const own = structureOf(slagelse, DEFAULT_LENS);
const template = structureOf(varde, DEFAULT_LENS);

test('levels from the top down, each link under its upper level', () => {
	expect(structureBlocks(own, template).map(({ id }) => id)).toEqual([
		'strategic',
		'strategic-tactical',
		'tactical',
		'tactical-executing',
		'executing',
		'executing-executing'
	]);
	expect(structureBlocks(structureOf(emptyDataset(''), DEFAULT_LENS), template)).toHaveLength(3);
});

test('every forum is in the table once, on either side', () => {
	const forums = structureBlocks(own, template).flatMap((block) =>
		block.kind === 'level' ? [...block.forums.own, ...block.forums.template] : []
	);
	expect(forums).toHaveLength(slagelse.forums.length + varde.forums.length);
});

test('a kind looks the same on both sides, and only seated kinds are in the key', () => {
	const looked = [slagelse, varde].map((dataset) => ({
		sectors: dataset.sectors,
		looks: sectorLooks(dataset)
	}));
	const looks = kindLooks(looked, [own, template]);
	expect(looks.get('police')).toEqual(looked[0]!.looks.get('police'));
	expect(looks.has('foundation')).toBe(false);
});
