/** The files that an event of the writer's brings: chosen in a picker, pasted or dropped. */
export function filesIn(event: Event): File[] {
  const [target] = event.composedPath();
  if (event.type === 'change')
    return target instanceof HTMLInputElement && target.type === 'file' ? [...(target.files ?? [])] : [];
  const { clipboardData, dataTransfer } = event as Partial<ClipboardEvent & DragEvent>;
  return [...((clipboardData ?? dataTransfer)?.files ?? [])];
}

/** What a file is, by what the browser takes it for or else by its name; null for all but pictures and films. */
export function kindOf({ type, name }: File): 'image' | 'film' | null {
  if (type.startsWith('image/')) return 'image';
  if (type.startsWith('video/')) return 'film';
  // Browsers know no type for photographs of some phones.
  return type === '' && /\.hei[cf]$/i.test(name) ? 'image' : null;
}
