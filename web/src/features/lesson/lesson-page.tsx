export { NotFound as LessonPage } from '../../app/not-found.tsx';
