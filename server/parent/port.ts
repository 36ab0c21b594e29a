/**
 * The paper's port, held by the parent and listened on by web: while no web process runs, who connects waits in the
 * kernel's queue instead of being refused.
 */
import net from "node:net";
import { StartError } from "../../scripts/start-error";

type Handle = { fd: number; close: () => void; getsockname: (name: { port?: number }) => number };

declare module "node:net" {
  /** What Node's own cluster module binds a port with, without accepting on it: an error's number where it can't. */
  function _createServerHandle(address: string, port: number, family: 4 | 6): Handle | number;
}

export type Port = { fd: number; close: () => void };

/** Binds the port on every address of this machine. Throws a StartError where something else has it. */
export function bindPort(port: number): Port {
  const handle = bound("::", port, 6) ?? bound("0.0.0.0", port, 4); // some machines have no IPv6
  if (!handle)
    throw new StartError(
      `Port ${port} can’t be used. Stop the program that uses it, or choose another port with PORT.`,
    );
  return { fd: handle.fd, close: () => handle.close() };
}

function bound(address: string, port: number, family: 4 | 6): Handle | null {
  const handle = net._createServerHandle(address, port, family);
  if (typeof handle === "number") return null;
  // That a port is in use is said late: by its name, not by the call that takes it.
  const name: { port?: number } = {};
  if (handle.getsockname(name) === 0 && name.port === port) return handle;
  handle.close();
  return null;
}
