export { NotFound as AgencyPage } from '../../app/not-found.tsx';
