import { join } from 'node:path';
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { Publication } from '../constructs/publication.ts';
import { cacheControl, type MediaPlaces } from '../web-headers.ts';
import type { Settings } from './settings.ts';
import type { SignIn } from './sign-in.ts';

export interface WebProps extends StackProps {
  readonly settings: Settings;
  readonly bucket: IBucket;
  readonly places: Pick<MediaPlaces, 'media'>;
  readonly signIn: SignIn;
  /** The folder that the web client is built into. */
  readonly webRoot: string;
}

/**
 * Publishes the web client, after the functions that it calls. Files with hashed names come first and stay for ever:
 * a page opened before still asks for those of its own release.
 */
export class WebStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { settings, bucket, places, signIn, webRoot, ...props }: WebProps,
  ) {
    super(scope, id, props);
    const publication = new Publication(this, 'Publication', bucket);
    const assets = publication.copy(
      'Assets',
      Source.asset(join(webRoot, 'assets')),
      cacheControl.immutable,
      'assets',
    );
    const config = publication.copy(
      'Config',
      Source.jsonData('config.json', {
        ...signIn.web,
        ...(signIn.staff && { staff: signIn.staff }),
        graphql: '/graphql',
        media: places.media,
        cityName: settings.cityName,
      }),
      cacheControl.never,
    );
    const pages = publication.copy(
      'Pages',
      Source.asset(webRoot, { exclude: ['assets', '.vite'] }),
      cacheControl.revalidate,
    );
    pages.node.addDependency(assets, config);
  }
}
