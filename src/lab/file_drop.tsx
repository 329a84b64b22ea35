/**
 * A place to drop files on, or to choose them by keyboard.
 *
 * @module
 */
import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";

/** What the place is given. */
export interface FileDropProps {
  /** What is to be dropped. */
  readonly label: string;
  /** Ends of the names that a choice offers, such as `.npz,.pt`. */
  readonly accept?: string;
  /** Whether a folder is chosen. */
  readonly isFolder?: boolean;
  /** Called with what was dropped or chosen. */
  onFiles(files: readonly File[]): void;
}

/** The files below a dropped entry, a folder's in it. */
async function filesBelow(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return [
      await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject)
      ),
    ];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inner: FileSystemEntry[] = [];
  for (;;) {
    // Some at a time, until there are none.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    );
    if (some.length === 0) break;
    inner.push(...some);
  }
  // Files of the folder itself: a cohort has no others.
  const files = inner.filter(({ isFile }) => isFile);
  return (await Promise.all(files.map(filesBelow))).flat();
}

/** What was dropped: files, and those of folders. */
async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.length === 0 || entries.includes(null)) return Array.from(files);
  return (await Promise.all(entries.map((entry) => filesBelow(entry!)))).flat();
}

/**
 * A place to drop files on.
 *
 * @param props What is wanted, and who is told.
 */
export function FileDrop({ label, accept, isFolder, onFiles }: FileDropProps): VNode {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      class={isOver ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={async (event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onFiles(await droppedFiles(event.dataTransfer));
      }}
    >
      <label>
        {label}
        <input
          ref={input}
          type="file"
          multiple
          accept={accept}
          {...(isFolder ? { webkitdirectory: true } : {})}
          onChange={({ currentTarget }) => {
            onFiles(Array.from(currentTarget.files ?? []));
            currentTarget.value = ""; // The same file again is a choice too.
          }}
        />
      </label>
    </div>
  );
}
