export { NotFound as CertificatePage } from '../../app/not-found.tsx';
