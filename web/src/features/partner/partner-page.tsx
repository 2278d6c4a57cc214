export { NotFound as PartnerPage } from '../../app/not-found.tsx';
