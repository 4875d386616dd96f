/** How many pages a PDF has, and how large they are in points. */
export function pagesOf(pdf: Uint8Array): { count: number; sizes: string[] } {
  const text = Buffer.from(pdf).toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) =>
    box!
      .trim()
      .split(/\s+/)
      .slice(2)
      .map((one) => Math.round(Number(one)))
      .join(' x '),
  );
  return { count: text.match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 0, sizes: [...new Set(sizes)] };
}
