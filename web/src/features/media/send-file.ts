/** A request that stores a file, as the API has signed it. */
export interface StoringRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Sends a file. `fetch` does not say how much of a body has gone, and on a slow network that is what one wants to know.
 * @param told how much has gone, 0 to 100
 * @returns whether it was stored
 */
export function sendFile(
  { method, url, headers }: StoringRequest,
  file: Blob,
  told: (percent: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const { name, value } of headers) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => told(total > 0 ? (100 * loaded) / total : 0);
    request.onload = () => resolve(request.status >= 200 && request.status < 300);
    request.onerror = () => resolve(false);
    request.onabort = () => resolve(false);
    request.send(file);
  });
}
