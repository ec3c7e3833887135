/** A machine with a public address and a firewall, for samples. */
export const machineTerraform = (source: string, port = '22') => `resource "google_compute_network" "main" {
  name = "main"
}
resource "google_compute_firewall" "jump" {
  network       = google_compute_network.main.name
  source_ranges = ["${source}"] # flaw
  target_tags   = ["jump"]
  allow {
    protocol = "tcp"
    ports    = ["${port}"]
  }
}
resource "google_compute_instance" "jump" {
  name = "jump"
  tags = ["jump"]
  network_interface {
    network = google_compute_network.main.id
    access_config {}
  }
  service_account {
    email  = google_service_account.jump.email
    scopes = ["cloud-platform"]
  }
}
resource "google_service_account" "jump" {
  account_id = "jump"
}
`;
