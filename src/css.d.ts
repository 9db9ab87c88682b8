// Stylesheets are bundled as text: a shadow root adopts them, and no page's policy has a say in that.
declare module '*.css' {
  const text: string;
  export default text;
}
