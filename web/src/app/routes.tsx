import { lazy } from 'preact-iso';
import type { ComponentType } from 'preact';
import { Unavailable } from './unavailable.tsx';

/** Who a page is for; what somebody may see on it the API decides. */
export type Audience = 'everybody' | 'signed-in';

export interface AppRoute {
  readonly path: string;
  readonly audience: Audience;
  readonly component: ComponentType & { readonly preload?: () => Promise<unknown> };
}

/** A page in a file of its own, loaded when it is first shown. Without a network there is a page that says so. */
function page(load: () => Promise<ComponentType>): AppRoute['component'] {
  return lazy<ComponentType>(() => load().catch(() => Unavailable));
}

const signedIn = (path: string, load: () => Promise<ComponentType>): AppRoute => ({
  path,
  audience: 'signed-in',
  component: page(load),
});

const everybody = (path: string, load: () => Promise<ComponentType>): AppRoute => ({
  path,
  audience: 'everybody',
  component: page(load),
});

/** The first page of somebody who is not signed in; it stands in for any other page too, and leads back to it. */
export const landing = page(() => import('../features/landing/landing-page.tsx').then((m) => m.LandingPage));

/** Every page of the application. */
export const routes: readonly AppRoute[] = [
  signedIn('/', () => import('../features/home/home-page.tsx').then((m) => m.HomePage)),
  everybody('/auth/callback', () =>
    import('../features/landing/callback-page.tsx').then((m) => m.CallbackPage),
  ),
  signedIn('/courses', () => import('../features/catalogue/catalogue-page.tsx').then((m) => m.CataloguePage)),
  signedIn('/courses/:courseId', () =>
    import('../features/course/course-page.tsx').then((m) => m.CoursePage),
  ),
  signedIn('/courses/:courseId/lessons/:lessonId', () =>
    import('../features/lesson/lesson-page.tsx').then((m) => m.LessonPage),
  ),
  signedIn('/attempts/:attemptId', () =>
    import('../features/quiz/attempt-page.tsx').then((m) => m.AttemptPage),
  ),
  signedIn('/certificates/:number', () =>
    import('../features/certificate/certificate-page.tsx').then((m) => m.CertificatePage),
  ),
  everybody('/verify', () => import('../features/certificate/verify-page.tsx').then((m) => m.VerifyPage)),
  everybody('/verify/:number', () =>
    import('../features/certificate/verify-page.tsx').then((m) => m.VerifyPage),
  ),
  signedIn('/record', () => import('../features/record/record-page.tsx').then((m) => m.RecordPage)),
  signedIn('/my-data', () => import('../features/privacy/my-data-page.tsx').then((m) => m.MyDataPage)),
  signedIn('/notices/:part?', () =>
    import('../features/notices/notices-page.tsx').then((m) => m.NoticesPages),
  ),
  signedIn('/offline', () => import('../features/offline/offline-page.tsx').then((m) => m.OfflinePage)),
  signedIn('/agency', () => import('../features/agency/agency-page.tsx').then((m) => m.AgencyPage)),
  signedIn('/agency/offer', () => import('../features/agency/offer-page.tsx').then((m) => m.OfferPage)),
  signedIn('/agency/courses/:courseId', () =>
    import('../features/agency/course-people-page.tsx').then((m) => m.CoursePeoplePage),
  ),
  signedIn('/agency/modules/:versionId', () =>
    import('../features/agency/review-page.tsx').then((m) => m.ReviewPage),
  ),
  signedIn('/admin/people', () => import('../features/people/people-page.tsx').then((m) => m.PeoplePage)),
  signedIn('/admin/requests', () =>
    import('../features/privacy/requests-page.tsx').then((m) => m.RequestsPage),
  ),
  signedIn('/admin/import', () => import('../features/people/import-page.tsx').then((m) => m.ImportPage)),
  signedIn('/quizzes/:versionId/:lesson/statistics', () =>
    import('../features/statistics/statistics-page.tsx').then((m) => m.StatisticsPage),
  ),
  signedIn('/partner/keys/:organisationId', () =>
    import('../features/machines/keys-page.tsx').then((m) => m.KeysPage),
  ),
  signedIn('/partner/media', () => import('../features/media/media-page.tsx').then((m) => m.MediaPage)),
  everybody('/partner', () => import('../features/partner/partner-page.tsx').then((m) => m.PartnerPage)),
];
