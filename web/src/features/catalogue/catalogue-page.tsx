export { NotFound as CataloguePage } from '../../app/not-found.tsx';
