using Workerd = import "/workerd/workerd.capnp";
using Built = import "dist/built.capnp";

const config :Workerd.Config = (
  services = [(name = "worker", worker = .worker)],
  sockets = [(name = "http", address = "localhost:8080", http = (), service = "worker")],
);

const worker :Workerd.Worker = (
  modules = Built.modules,
  bindings = [(name = "VERSION", text = Built.version)],
  compatibilityDate = "2026-10-23",
);
