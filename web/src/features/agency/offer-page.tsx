export { NotFound as OfferPage } from '../../app/not-found.tsx';
