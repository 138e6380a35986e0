/** Whether this browser paints WebGL without a graphics card, as many a school's laptop does: then what costs much is left out. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

export function paintsInSoftware(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  const names = context?.getExtension('WEBGL_debug_renderer_info');
  if (context === null || names === null || names === undefined) return false;
  const painter = String(context.getParameter(names.UNMASKED_RENDERER_WEBGL));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(painter);
}
