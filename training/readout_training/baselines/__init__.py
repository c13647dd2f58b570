"""Plain baselines that a trained head has to beat; `python3 -m readout_training.baselines` scores them."""
