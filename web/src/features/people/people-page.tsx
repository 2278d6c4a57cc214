export { NotFound as PeoplePage } from '../../app/not-found.tsx';
