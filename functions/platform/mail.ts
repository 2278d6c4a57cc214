import { fetchAws } from './aws-call.ts';

/** A message to one person. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** The same in two readings. */
  readonly text: string;
  readonly html: string;
  /** Names the message: plain characters. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** An address that stops all mail when something is posted to it (RFC 8058). */
  readonly unsubscribe?: string;
}

/** Takes messages to people. */
export interface MailTransport {
  /** Rejects when the message was not taken. */
  send(mail: Mail): Promise<void>;
}

/** Where letters are told that are to be sent; each is delivered at least once. */
export interface LetterQueue {
  post(body: string): Promise<void>;
}

export interface SesOptions {
  readonly region: string;
  /** What SES notes of bounces and complaints, by whose list it then refuses further mail. */
  readonly configurationSet: string;
  /** Another address than SES's own, for tests. */
  readonly endpoint?: string | undefined;
  readonly credentials?: { accessKeyId: string; secretAccessKey: string };
}

/**
 * Sends by SES (API version 2). SES itself puts the message together, so that no text of ours can become a header.
 * Rejects with the status and nothing of the answer, which quotes addresses.
 */
export function sesTransport({ region, configurationSet, endpoint, credentials }: SesOptions): MailTransport {
  return {
    async send({ from, to, subject, text, html, unsubscribe }) {
      const content = (Data: string) => ({ Data, Charset: 'UTF-8' });
      const headers = [
        { Name: 'Auto-Submitted', Value: 'auto-generated' },
        ...(unsubscribe === undefined
          ? []
          : [
              { Name: 'List-Unsubscribe', Value: `<${unsubscribe}>` },
              { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
            ]),
      ];
      const response = await fetchAws({
        action: 'ses:SendEmail',
        region,
        method: 'POST',
        url: new URL('/v2/email/outbound-emails', endpoint ?? `https://email.${region}.amazonaws.com`),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          ConfigurationSetName: configurationSet,
          Content: {
            Simple: {
              Subject: content(subject),
              Body: { Text: content(text), Html: content(html) },
              Headers: headers,
            },
          },
        }),
        credentials,
      });
      if (!response.ok) throw new Error(`SES answered ${response.status}`);
    },
  };
}
