/** The document and section each guideline is from, as it is cited in both languages. */
import type { CheckId } from './check';

export const CHECK_SOURCES: Readonly<Record<CheckId, string>> = {
	K1: 'CFBU 2016, Håndbog, Samarbejde på tværs af sektorer',
	K2: 'CFBU 2016, Håndbog, Samarbejde på tværs af sektorer',
	K3: 'CFBU 2016, Håndbog, En boligsocial koordinator; CFBU 2015, Kommunerne på banen',
	K4: 'CFBU 2015, Kommunerne på banen, Konklusion',
	K5: 'CFBU 2016, Håndbog, Samarbejde på tværs af sektorer',
	K6: 'VIVE 2021, afsnit 2.1',
	K7: 'VIVE 2021, bilagsnotat 1, Koordinering',
	K8: 'VIVE 2021, bilagsnotat 1, Koordinering',
	K9: 'VIVE 2021, afsnit 2.3',
	K10: 'VIVE 2021, afsnit 2.1, Følgegrupper',
	K11: 'VIVE 2021, bilagsnotat 3',
	K12: 'VIVE 2021, bilagsnotat 1, Styringsstrengen; CFBU, Elementer i socialt bydelsarbejde, Et politisk organ',
	K13: 'VIVE 2021, bilagsnotat 1, Styringsstrengen',
	K14: 'VIVE 2021, bilagsnotat 1, Styringsstrengen',
	K15: 'CFBU, Elementer i socialt bydelsarbejde, element 4, mulighed 1 og 2',
	K16: 'CFBU, Elementer i socialt bydelsarbejde, element 4, mulighed 2 og 4',
	K17: 'CFBU, Elementer i socialt bydelsarbejde, element 3, opgave 5, og element 4, mulighed 3',
	K18: 'CFBU 2015, Kommunerne på banen, kapitel 5; CFBU 2016, Håndbog, Samarbejde på tværs af sektorer',
	K19: 'CFBU/KL, Tema 3, Organisering og samarbejde; CFBU, Elementer i socialt bydelsarbejde',
	K20: 'CFBU 2015, Kommunerne på banen, Samarbejdstrappen',
	K21: 'VIVE 2021, bilagsnotat 2 og 3',
	K22: 'VIVE 2021, bilagsnotat 2, Organisering',
	K23: 'VIVE 2021, bilagsnotat 2',
	K24: 'CFBU, Elementer i socialt bydelsarbejde, element 1 og 4'
};
