/** An SVG document as the bytes of a PNG, through a canvas of the page. */
import { withPageFont } from './picture-font';

/**
 * @param times pixels of the picture for each CSS pixel of the document
 * @throws Error when the browser cannot draw so large a picture
 */
export async function svgToPng(
	svg: string,
	width: number,
	height: number,
	times: number
): Promise<Uint8Array> {
	const text = await withPageFont(svg);
	const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml;charset=utf-8' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(width * times);
		canvas.height = Math.round(height * times);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('The browser gives no room to draw the picture in.');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!blob) throw new Error(`No picture of ${canvas.width} x ${canvas.height} pixels was made.`);
		return new Uint8Array(await blob.arrayBuffer());
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** Width and height that an SVG document of ours says it has, in CSS pixels. */
export function sizeOfSvg(svg: string): { readonly width: number; readonly height: number } {
	const found = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg);
	if (!found) throw new Error('Expected an SVG document with a width and a height.');
	return { width: Number(found[1]), height: Number(found[2]) };
}
