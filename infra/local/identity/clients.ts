/** The web client's id at the identity provider: public, with PKCE. */
export const webClientId = 'kapuas-web';

/** A program of a training partner that publishes through the API. */
export interface MachineClient {
  readonly id: string;
  /** Fixed and known to everybody: the provider listens on this machine alone and guards invented data. */
  readonly secret: string;
  /** External id of the organisation it acts for, in `content/organisations.yml`. */
  readonly organisation: string;
}

export const machineClients: readonly MachineClient[] = [
  {
    id: 'universitas-contoh-khatulistiwa',
    secret: 'local-only-khatulistiwa',
    organisation: 'universitas-contoh-khatulistiwa',
  },
  {
    id: 'yayasan-contoh-loket-ramah',
    secret: 'local-only-loket-ramah',
    organisation: 'yayasan-contoh-loket-ramah',
  },
  {
    id: 'pusdiklat-contoh-kapuas',
    secret: 'local-only-pusdiklat-kapuas',
    organisation: 'pusdiklat-contoh-kapuas',
  },
];

/** The machine client of that id. */
export function findMachineClient(id: string): MachineClient | undefined {
  return machineClients.find((client) => client.id === id);
}
