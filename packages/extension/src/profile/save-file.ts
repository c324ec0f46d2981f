/** Hands a file to the reader, as a download of the browser's own. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun with the click; the address may go after the task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
